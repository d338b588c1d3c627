package vn.capuy.platform.limit;

import java.util.List;
import vn.capuy.kernel.limit.DatedLimit;

/** A feature tells by which figures its rules measure, so that new versions of them can be entered. */
public interface LimitSource {
    /**
     * Limits of whole numbers ({@code Integer}) or decimals ({@code BigDecimal}). One of which no figure is known has no
     * version, and is of whole numbers.
     */
    List<DatedLimit<?>> limits();
}
