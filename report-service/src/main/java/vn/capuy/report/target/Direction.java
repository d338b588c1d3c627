package vn.capuy.report.target;

import java.math.BigDecimal;

/** On which side of the target a figure is to be. */
public enum Direction {
    AT_LEAST,
    AT_MOST;

    boolean isMet(BigDecimal value, BigDecimal target) {
        int above = value.compareTo(target);
        return this == AT_LEAST ? above >= 0 : above <= 0;
    }
}
