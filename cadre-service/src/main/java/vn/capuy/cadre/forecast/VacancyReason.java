package vn.capuy.cadre.forecast;

/** Why a seat is free. */
public enum VacancyReason {
    /** It is free on the day asked for. */
    FREE,
    /** The holder is moved, by a decision in force or one that is proposed. */
    MOVEMENT,
    /** The holder retires. */
    RETIREMENT,
    /** The holder has led for as many terms in a row as one may. */
    TERM_LIMIT,
    /** The term ends to which the holder was elected. */
    TERM_END,
    /** The holder returns from rotation or secondment. */
    RETURN,
    /** The end of the holding is entered already. */
    END_ENTERED
}
