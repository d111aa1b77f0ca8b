/** RFC 9457, as everywhere in the house. */
export const fout = (status: 400 | 401 | 404 | 413 | 415 | 500 | 503, title: string, detail = title): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title, status, detail }), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(status === 503 ? { 'retry-after': '2' } : {}),
    },
  });
