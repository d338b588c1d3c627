package vn.capuy.cadre.appraisal;

/** For what a cadre is appraised: quý, năm, nhiệm kỳ, đột xuất. */
public enum PeriodKind {
    QUARTER,
    YEAR,
    TERM,
    AD_HOC
}
