/** What a layer is on the screen: the one that is worked in, one to compare with it, or one that is not shown. */
export type LayerRole = 'work' | 'compare' | 'hide'

/** Roles of layers by name. */
export type LayerRoles = Readonly<Record<string, LayerRole>>
