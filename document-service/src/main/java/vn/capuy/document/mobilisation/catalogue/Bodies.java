package vn.capuy.document.mobilisation.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.sql.Rows;

/** What kind of body does what in mass mobilisation, and at which level it stands. */
@ApplicationScoped
public class Bodies {
    private static final Set<UnitKind> COMMITTEES = EnumSet.of(
            UnitKind.CENTRAL_COMMITTEE,
            UnitKind.PROVINCE_COMMITTEE,
            UnitKind.DISTRICT_COMMITTEE,
            UnitKind.GRASSROOTS_COMMITTEE);

    /** A body of a committee stands at the committee's level: so the kinds from the unit upwards, on that day. */
    private static final String UPWARDS = """
            with recursive up (unit, depth) as (
                select cast(:unit as text), 0
                union all
                select p.parent, up.depth + 1
                from up join org_unit u on u.code = up.unit join org_placement p on p.unit = up.unit and p.valid @> cast(:day as date)
                where up.depth < 3 and u.kind in ('STANDING_COMMITTEE', 'ADVISORY_BODY', 'INSPECTION_COMMITTEE'))
            select u.kind from up join org_unit u on u.code = up.unit order by up.depth""";

    private static final String ABOVE = """
            select exists (select 1 from org_ancestry a where a.ancestor = :above and a.descendant = :below
              and a.valid @> cast(:day as date) and a.known_until = 'infinity')""";

    private static final String PAIRS = """
            select ancestor as above, descendant as below, lower(valid) as since, upper(valid) as until from org_ancestry
            where ancestor = any(:above) and descendant = any(:below) and known_until = 'infinity'""";

    private static final int FEW = 200;

    private static final String BELOW = """
            select distinct descendant from org_ancestry where ancestor = :above and known_until = 'infinity'
            limit %d""".formatted(FEW + 1);

    private final Jdbi jdbi;
    private final Caller caller;

    Bodies(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** Whether units register their models with it: committees, not their bodies, cells or places. */
    public static boolean isCommittee(UnitKind kind) {
        return COMMITTEES.contains(kind);
    }

    /** The level of a committee or of a body of one; null for what is neither, such as a cell. */
    public RecognitionLevel level(String unit, LocalDate day) {
        List<String> kinds = jdbi.withHandle(handle -> handle.createQuery(UPWARDS)
                .bind("unit", unit)
                .bind("day", day)
                .mapTo(String.class)
                .list());
        return kinds.stream()
                .map(UnitKind::valueOf)
                .filter(Bodies::isCommittee)
                .findFirst()
                .map(Bodies::levelOf)
                .orElse(null);
    }

    /** Whether the unit is it or stood below it on that day. */
    public boolean isAbove(String above, String below, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(ABOVE)
                .bind("above", above)
                .bind("below", below)
                .bind("day", day)
                .mapTo(boolean.class)
                .one());
    }

    /** Whether the caller acts for the unit: it stood within his scope on that day. */
    public boolean actsFor(String unit, LocalDate day) {
        return isAbove(caller.scope(), unit, day);
    }

    /** 403 where the caller has none of these roles. */
    public void requireOne(Set<String> roles) {
        if (roles.stream().noneMatch(caller::has)) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
    }

    /**
     * The units that ever stood below one, itself among them, where they are so few that their records are best found by them;
     * empty where they are many.
     *
     * @param unit the caller's own scope where null
     */
    public Optional<List<String>> few(String unit) {
        List<String> below = jdbi.withHandle(handle -> handle.createQuery(BELOW)
                .bind("above", unit == null ? caller.scope() : unit)
                .mapTo(String.class)
                .list());
        return below.size() > FEW ? Optional.empty() : Optional.of(below);
    }

    /** Which of these stood above which, on which days: for imports, which ask for many at once. */
    public Ancestry ancestry(Collection<String> above, Collection<String> below) {
        return new Ancestry(jdbi.withHandle(handle -> handle.createQuery(PAIRS)
                .bindArray("above", String.class, Set.copyOf(above))
                .bindArray("below", String.class, Set.copyOf(below))
                .map(Rows.of(Ancestry.Pair.class))
                .list()));
    }

    private static RecognitionLevel levelOf(UnitKind committee) {
        return switch (committee) {
            case CENTRAL_COMMITTEE -> RecognitionLevel.CENTRAL;
            case PROVINCE_COMMITTEE -> RecognitionLevel.PROVINCE;
            case DISTRICT_COMMITTEE -> RecognitionLevel.DISTRICT;
            default -> RecognitionLevel.COMMUNE;
        };
    }
}
