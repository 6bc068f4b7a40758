/** What a native formula cannot follow, as a whole sentence. Thrown inside this folder, and data at its edge. */
export class NotFollowed extends Error {}
