import { IMPLEMENTATIONS } from "./implementations";

for (const [id, implementation] of Object.entries(IMPLEMENTATIONS)) CustomFunctions.associate(id, implementation);
