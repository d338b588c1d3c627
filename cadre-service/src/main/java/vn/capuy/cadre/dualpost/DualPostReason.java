package vn.capuy.cadre.dualpost;

/** Why nobody holds both posts of a village. */
public enum DualPostReason {
    /** No cell stands in the village, and it shares none. */
    NO_CELL,
    /** Chi bộ ghép: the cell is shared by several villages; it counts where its secretary is the head. */
    CELL_SHARED,
    /** Nobody is secretary of the cell. */
    SECRETARY_VACANT,
    /** The village has no head. */
    HEAD_VACANT,
    /** One is secretary, another one head. */
    DIFFERENT_PERSONS,
    /** As recorded, the head is not a member of the Party, and so cannot be secretary. */
    HEAD_NOT_PARTY_MEMBER
}
