package vn.capuy.platform.indicator.sums;

import java.util.List;

/** Tells of which indicators of this service sums are kept. */
public interface SummedIndicators {
    /** In the order of their codes. */
    List<Summed> all();
}
