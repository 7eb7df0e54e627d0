/**
 * The plan of METHOD 3.3 for the full assessment, one question a line: id, requirement, theme, scope, weight (2.5),
 * impact (2.7), critical minimum (2.6) and home paragraph.
 */
export const questionPlan: readonly string[] = `
R01.L1 R01  T1  quick 3 2 - IPU23/1
R01.L2 R01  T1  full  3 2 - IPU23/1
R01.I1 R01  T1  full  3 2 - IPU23/1
R01.P1 R01  T1  full  3 1 - IPU23/1
R02.L1 R02  T2  quick 5 3 3 IPU23/2
R02.L2 R02  T2  full  5 3 - IPU23/2
R02.L3 R02  T2  quick 5 3 3 IPU23/2
R02.L4 R02  T2  full  5 2 - IPU23/2
R02.L5 R02  T2  full  5 1 - IPU23/2
R02.I1 R02  T2  full  5 2 - IPU23/2
R02.I2 R02  T2  full  5 1 - IPU23/2
R02.P1 R02  T2  quick 5 2 - IPU23/2
R02.P2 R02  T2  full  5 2 - IPU23/2
R03.L1 R03  T3  quick 5 3 2 IPU23/3
R03.L2 R03  T3  quick 5 3 3 IPU23/3
R03.I1 R03  T3  full  5 3 - IPU23/3
R03.P1 R03  T3  full  5 3 - IPU23/3
R03.P2 R03  T3  full  5 2 - IPU23/3
R04.L1 R04  T4  full  5 2 - IPU23/4
R04.I1 R04  T4  quick 5 3 - IPU23/4
R04.I2 R04  T4  full  5 2 - IPU23/4
R04.P1 R04  T4  full  5 2 - IPU23/4
R05.L1 R05a T5  full  3 2 - IPU23/5
R05.I1 R05a T5  full  3 2 - IPU23/5
R05.P1 R05a T5  quick 3 2 2 IPU23/5
R05.P2 R05a T5  full  3 2 - IPU23/5
R05.P3 R05a T5  quick 3 2 - IPU23/5
R05.P4 R05a T5  full  3 2 - IPU23/5
R05.P5 R05a T5  full  3 2 - IPU23/5
R05.L2 R05b T3  quick 3 3 3 IPU23/5
R06.L1 R06  T6  quick 5 3 2 IPU23/6
R06.L2 R06  T6  full  5 2 - IPU23/6
R06.I1 R06  T6  quick 5 3 - IPU23/6
R06.I2 R06  T6  full  5 2 - IPU23/6
R06.P1 R06  T6  full  5 2 - IPU23/6
R07.I1 R07  T8  quick 3 2 - IPU23/7
R07.L1 R07  T8  full  3 2 - IPU23/7
R07.L2 R07  T8  full  3 2 - IPU23/7
R07.L3 R07  T8  full  3 2 - IPU23/7
R07.I2 R07  T8  quick 3 3 2 IPU23/7
R07.I3 R07  T8  full  3 2 - IPU23/7
R07.P1 R07  T8  full  3 1 - IPU23/7
R08.L1 R08a T11 quick 3 3 - IPU23/8
R08.P1 R08a T11 full  3 2 - IPU23/8
R08.I3 R08a T11 full  3 3 - IPU23/8
R08.I1 R08b T7  full  3 2 - IPU23/8
R08.I2 R08b T7  quick 3 3 - IPU23/8
R09.L1 R09  T7  full  4 2 - IPU23/9
R09.I1 R09  T7  quick 4 3 2 IPU23/9
R09.P1 R09  T7  full  4 1 - IPU23/9
R10.I1 R10  T7  quick 4 3 - IPU23/10
R10.I2 R10  T7  full  4 2 - IPU23/10
R10.I3 R10  T7  full  4 2 - IPU23/10
R10.I4 R10  T7  full  4 3 - IPU23/10
R10.P1 R10  T7  full  4 2 - IPU23/10
R11.I1 R11  T8  quick 5 2 - IPU23/11
R11.L1 R11  T8  full  5 2 - IPU23/11
R11.P1 R11  T8  full  5 1 - IPU23/11
R12.I1 R12  T9  quick 3 2 - IPU23/12
R12.P1 R12  T9  full  3 1 - IPU23/12
R13.P1 R13  X   full  5 1 - IPU23/13
R14.L1 R14  T9  quick 5 2 - IPU23/14
R14.I1 R14  T9  full  5 1 - IPU23/14
R14.P1 R14  T9  full  5 2 - IPU23/14
R15.I1 R15  T10 quick 3 2 - IPU23/15
R15.L1 R15  T10 full  3 2 - IPU23/15
R15.P1 R15  T10 full  3 2 - IPU23/15
R16.I1 R16  T10 full  5 2 - IPU23/16
R16.P1 R16  T10 quick 5 1 - IPU23/16
R17.L1 R17  T9  full  5 1 - IPU23/17
R17.I1 R17  T9  quick 5 2 - IPU23/17
R17.P1 R17  T9  full  5 1 - IPU23/17
R18.L1 R18  T11 quick 4 3 3 IPU23/18
R18.L2 R18  T11 quick 4 3 - IPU23/18
R18.L3 R18  T11 full  4 3 - IPU23/18
R18.I1 R18  T11 full  4 2 - IPU23/18
R18.I2 R18  T11 full  4 2 - IPU23/18
R18.P1 R18  T11 full  4 2 - IPU23/18
R19.L1 R19  T12 quick 5 3 - IPU23/19
R19.I1 R19  T12 quick 5 3 2 IPU23/19
R19.I2 R19  T12 full  5 2 - IPU23/19
R19.P1 R19  T12 full  5 2 - IPU23/19
R20.L1 R20a T6  full  5 2 - IPU23/20
R20.I1 R20b T6  quick 5 3 2 IPU23/20
R20.I2 R20b T6  full  5 2 - IPU23/20
R20.P1 R20b T6  full  5 2 - IPU23/20
R21.I1 R21  X   full  3 2 - IPU23/21
R22.P1 R22  T10 quick 5 2 - IPU23/22
R22.P2 R22  T10 full  5 1 - IPU23/22
R23.P1 R23  X   full  3 1 - IPU23/23
R24.P1 R24  X   full  4 1 - IPU23/24
R25.P1 R25  X   full  3 1 - IPU23/25
R26.P1 R26  X   full  4 1 - IPU23/26
C02.I1 C02  T6  full  3 3 - IPU22/text-b
C06.P1 C06  T1  full  3 1 - IPU22/aim-3
F01.L1 F01  T2  full  3 1 - IPU11/report-3a
F02.L1 F02  T8  full  3 2 - IPU11/report-4
F03.L1 F03  T1  full  3 1 - IPU11/decl-3
F04.I1 F04  T10 full  3 1 - IPU11/report-3b
G04.P1 G04  X   full  3 1 - GA74/4
G05.L1 G05  T4  full  3 3 - GA74/5
G05.I1 G05  T4  full  3 2 - GA74/5
G06.I1 G06  T4  full  5 2 - GA74/6
G08.I1 G08  X   full  3 1 - GA74/8
G09.P1 G09  X   full  4 1 - GA74/9
G11.P1 G11  X   full  4 1 - GA74/11
G12.I1 G12  T10 full  3 2 - GA74/12
G13.P1 G13  X   full  3 1 - GA74/13
U01.I1 U01  T10 full  3 1 - UNL/priority-4
U02.L1 U02  T2  full  3 2 - UNL/pillar-1a
U04.I1 U04  T8  full  3 2 - UNL/pillar-2
`
  .trim()
  .split('\n')
  .map((line) => line.replace(/ +/g, ' '));

/** METHOD 3.2: questions of each theme on law, implementation and parliament, in all, and in the quick scan. */
export const themeTable: readonly string[] = `
T1   3  1  2   6  1
T2   7  2  2  11  3
T3   3  1  2   6  3
T4   2  4  1   7  1
T5   1  1  5   7  2
T6   3  5  2  10  3
T7   1  7  2  10  3
T8   5  5  2  12  3
T9   2  3  3   8  3
T10  1  5  4  10  3
T11  4  3  2   9  3
T12  1  2  1   4  2
X    0  2  9  11  0
all 33 41 37 111 30
`
  .trim()
  .split('\n')
  .map((line) => line.replace(/ +/g, ' '));
