package vn.capuy.platform.indicator.sums;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.indicator.sums.SumsVerificationView.Difference;

/**
 * Where sums are other ones than their records make. Records are counted by quarters alone: what a year's make is what its
 * months' sums say, less what is wrong with them.
 */
final class Differences {
    /** As many as a reader can look at. */
    private static final int MOST = 100;

    private final List<Difference> found = new ArrayList<>();
    private final Map<Part, Long> tooMuch = new LinkedHashMap<>();

    /**
     * The sums of a part.
     *
     * @param ofMonths all months' of a year together
     */
    public record Sums(String org, String reach, String split, long ofMonths, long ofYear) {
        Part part() {
            return new Part(org, reach, split);
        }
    }

    /** For whom is summed what. */
    private record Part(String org, String reach, String split) {}

    /** A month of the year that is told next. */
    void addMonth(Difference month) {
        tooMuch.merge(new Part(month.org(), month.reach(), month.split()), month.summed() - month.counted(), Long::sum);
        add(month);
    }

    /** A year, once its months are told; of a part that is missing there are no sums. */
    void addYear(int year, List<Sums> sums) {
        for (Sums each : sums) {
            compare(year, each, tooMuch.getOrDefault(each.part(), 0L));
            tooMuch.remove(each.part());
        }
        tooMuch.forEach((part, much) -> compare(year, new Sums(part.org(), part.reach(), part.split(), 0, 0), much));
        tooMuch.clear();
    }

    boolean areEnough() {
        return found.size() == MOST;
    }

    /** The first of them. */
    List<Difference> found() {
        return List.copyOf(found);
    }

    private void compare(int year, Sums sums, long tooMuchInMonths) {
        long counted = sums.ofMonths() - tooMuchInMonths;
        if (counted != sums.ofYear()) {
            add(new Difference(
                    sums.org(), sums.reach(), "YEAR", LocalDate.of(year, 1, 1), sums.split(), counted, sums.ofYear()));
        }
    }

    private void add(Difference difference) {
        if (!areEnough()) {
            found.add(difference);
        }
    }
}
