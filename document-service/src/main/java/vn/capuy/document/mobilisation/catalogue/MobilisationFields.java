package vn.capuy.document.mobilisation.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator.Split;
import vn.capuy.platform.list.Projections;

/** Reads the fields of mass mobilisation. */
@ApplicationScoped
public class MobilisationFields {
    private final Jdbi jdbi;
    private final Projections projections;

    MobilisationFields(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    /** A field and the days on which it holds. */
    public record Held(LocalDate from, LocalDate until) {
        public boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** All of them in their order, in the caller's language. */
    public List<FieldView> all() {
        return projections.all(
                "select code, " + Projections.named("name")
                        + " as name, holds_from, holds_until from mobilisation_field order by ordinal",
                FieldView.class,
                Map.of());
    }

    /** As the parts of a figure. */
    public List<Split> splits() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select code, name_vi, name_en, name_ar from mobilisation_field order by ordinal")
                .map((row, context) -> new Split(
                        row.getString("code"),
                        new MultilingualName(
                                row.getString("name_vi"), row.getString("name_en"), row.getString("name_ar"))))
                .list());
    }

    /** The days on which each holds, by code: for imports, which ask for many at once. */
    public Map<String, Held> held() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select code, holds_from, holds_until from mobilisation_field")
                        .map((row, context) -> Map.entry(
                                row.getString("code"),
                                new Held(
                                        row.getObject("holds_from", LocalDate.class),
                                        row.getObject("holds_until", LocalDate.class))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Those of the codes in which nothing is registered on that day. */
    public List<String> unknown(Set<String> codes, LocalDate day) {
        Map<String, Held> held = held();
        return codes.stream()
                .filter(code -> !held.containsKey(code) || !held.get(code).on(day))
                .sorted()
                .toList();
    }
}
