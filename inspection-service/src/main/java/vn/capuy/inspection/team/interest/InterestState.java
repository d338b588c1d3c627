package vn.capuy.inspection.team.interest;

/** How far a declared interest has been judged. */
public enum InterestState {
    DECLARED,
    /** Được tiếp tục tham gia: it does not keep him from the case. */
    MAY_STAY,
    /** Không được tham gia: he keeps away from the case. */
    RECUSED
}
