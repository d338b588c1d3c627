package vn.capuy.inspection.coverage.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/** A reason to look at an organisation or member sooner. */
public interface RiskPoint {
    /** From when the figures hold: the oldest regulation that is known here. */
    LocalDate FROM = LocalDate.of(2016, 7, 26);

    /** No regulation weighs reasons: the weights are how the work is commonly done, to be set by each administrator. */
    Citation PRACTICE =
            Citation.of("Thông lệ xây dựng chương trình kiểm tra, giám sát").certainty(Certainty.GENERAL);

    /** Its stable code; the sentence {@code coverage.point.<code>} says it. */
    String code();

    /** Points for each time that it is found. */
    DatedLimit<Integer> weight();

    /** The other figures by which it measures, each under the name by which {@link #facts} binds it. */
    default Map<String, DatedLimit<Integer>> measures() {
        return Map.of();
    }

    /**
     * SQL with the columns {@code kind}, {@code code} (of whom), {@code quantity int}, {@code record text} (what it was found
     * in; null where that is not told) and {@code on_day date}. It reads {@code candidate} (kind, code, looked_at) and
     * {@code seen} (kind, code, subject, case_id, case_kind, reference, decided_on, concluded_on, stage, last_on), and may bind
     * {@code :day} and {@code :looks}.
     */
    String facts();

    static DatedLimit<Integer> figure(String name, String unit, int value) {
        return DatedLimit.<Integer>of("coverage." + name, unit).from(FROM, value, PRACTICE);
    }

    /** All figures of a reason. */
    default List<DatedLimit<Integer>> figures() {
        var figures = new ArrayList<DatedLimit<Integer>>(measures().values());
        figures.add(weight());
        return figures;
    }
}
