package vn.capuy.platform.indicator.disclosure;

/**
 * The restricted records behind a population of facts: everybody counts them, the cleared alone see them. All indicators that
 * count the same records, or some of them, share one family.
 */
public interface ConfidentialUnits {
    /** The name by which indicators point to it. */
    String family();

    /**
     * SQL of all units that are not voided, with the columns {@code unit text} (as the facts name it), {@code holder text}
     * (the case: a group needs units of different holders), {@code org text} (whose it is), {@code on_date date} (by which it
     * is counted), {@code trait text} (the split that is always shown, or empty), {@code recorded_at timestamptz} and
     * {@code facts bigint} (how many facts it has in all, as known now). None but the last ever changes, or told figures
     * would be regrouped.
     */
    String sql();
}
