package vn.capuy.document.workinggroup.charge;

import vn.capuy.platform.indicator.Indicator;

/** SQL of what holds by days. */
public final class ChargeSql {
    private ChargeSql() {}

    /**
     * The row of this alias held on the day, as known at {@code :knownAt}: an end that was entered later had not ended it
     * then.
     */
    public static String held(String alias, String day) {
        return "(%1$s.from_day <= %2$s and (%1$s.ended_on is null or %1$s.ended_on >= %2$s or %1$s.ended_at > :knownAt) and %3$s)"
                .formatted(alias, day, Indicator.known(alias));
    }

    /** The row of this alias holds on the day, as it is known now. */
    public static String holds(String alias, String day) {
        return "(%1$s.from_day <= %2$s and (%1$s.ended_on is null or %1$s.ended_on >= %2$s) and %1$s.voided_at is null)"
                .formatted(alias, day);
    }
}
