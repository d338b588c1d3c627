package vn.capuy.inspection.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Reads the catalogue, and says of the matters that something names whether it may. */
@ApplicationScoped
public class MatterCatalogue {
    private static final String ALL = """
            select id, code, %s as name, holds_from, holds_until, document, article, certainty, recorded_at, recorded_by,
              voided_at, void_reason, version
            from matter order by place, code""".formatted(Projections.named("name"));

    private final Projections projections;

    MatterCatalogue(Projections projections) {
        this.projections = projections;
    }

    /** The whole catalogue in its order, what has ended or was voided included. */
    public List<MatterView> all() {
        return projections.all(ALL, MatterView.class, Map.of());
    }

    /** The same by code. */
    public Map<String, MatterView> byCode() {
        return all().stream().collect(Collectors.toMap(MatterView::code, Function.identity()));
    }

    Optional<MatterView> find(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /**
     * The faults of matters that something of that day names: one that is not in force on it, or stands twice.
     *
     * @param field the field that holds them
     */
    public List<Fault> faults(String field, List<String> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return List.of();
        }
        var known = byCode();
        var seen = new HashSet<String>();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < codes.size(); i++) {
            String place = field + "[" + i + "]";
            MatterView matter = known.get(codes.get(i));
            if (matter == null || !matter.holdsOn(day)) {
                faults.add(new Fault(place, "matter.not-in-force", Map.of("date", day)));
            } else if (!seen.add(codes.get(i))) {
                faults.add(Fault.of(place, "violation.duplicate"));
            }
        }
        return faults;
    }
}
