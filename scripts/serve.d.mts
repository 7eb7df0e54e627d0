export declare function serve(
  folder: string,
  options?: { readonly port?: number },
): Promise<{ readonly port: number; close(): Promise<void> }>;
