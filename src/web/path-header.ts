/** In which src/proxy.ts tells the newsroom's pages their own address. */
export const PATH_HEADER = 'x-newsroom-path';
