import * as z from 'zod/mini';

/*
 * Zod compiles object parsers with `new Function` where it may: its full build by itself, the small
 * one where `zod/compile` is imported. Our content security policy forbids that, and even the attempt
 * is reported as a violation. Every module of the domain that builds schemas without importing another
 * that does imports this one first.
 */
z.config({ jitless: true });
