// Shapes SvelteKit asks the program for: https://svelte.dev/docs/kit/types#app
// Its defaults hold: an error has a message, a page keeps no state of its own.
export {};
