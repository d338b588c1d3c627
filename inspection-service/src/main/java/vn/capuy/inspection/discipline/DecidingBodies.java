package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.discipline.rules.DecidingBody;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.sql.Rows;

/** Asks what kinds of bodies decide, whom they reach, and which stand above which. */
@ApplicationScoped
class DecidingBodies {
    private static final String BODY = """
            select u.code, u.kind, p.code as parent, p.kind as parent_kind
            from org_unit u left join org_placement l on l.unit = u.code and l.valid @> cast(:day as date)
              left join org_unit p on p.code = l.parent
            where u.code = :code""";

    /** Also where the organisation has ended or moved since. */
    private static final String UNDER = """
            select exists (select 1 from org_ancestry where ancestor = :committee and descendant = :organisation
              and lower(valid) <= cast(:day as date) and known_until = 'infinity')""";

    private final Jdbi jdbi;

    DecidingBodies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A unit with the one it stands under. */
    public record Placed(String code, UnitKind kind, String parent, UnitKind parentKind) {
        private boolean isBody() {
            return kind.isBody() && parent != null;
        }

        Body body() {
            return new Body(code, kindOf(), isBody() ? parent : code);
        }

        private DecidingBody kindOf() {
            if (kind == UnitKind.CELL) {
                return DecidingBody.CELL;
            }
            if (kind == UnitKind.ADVISORY_BODY || kind.isPlace() || (kind.isBody() && parent == null)) {
                return DecidingBody.ADVISORY_BODY;
            }
            return DecidingBody.valueOf(level(isBody() ? parentKind : kind) + "_" + organ());
        }

        private String organ() {
            return isBody() ? kind.name() : "COMMITTEE";
        }

        private static String level(UnitKind committee) {
            return switch (committee) {
                case CENTRAL_COMMITTEE -> "CENTRAL";
                case PROVINCE_COMMITTEE -> "PROVINCE";
                case DISTRICT_COMMITTEE -> "DISTRICT";
                default -> "GRASSROOTS";
            };
        }
    }

    /**
     * A body that decides.
     *
     * @param committee the committee whose body it is, or itself
     */
    record Body(String code, DecidingBody kind, String committee) {}

    /** The body as it stood on that day. */
    Optional<Body> find(String code, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(BODY)
                .bind("code", code)
                .bind("day", day)
                .map(Rows.of(Placed.class))
                .findOne()
                .map(Placed::body));
    }

    /** Whether the organisation stood under the body's committee; a committee does not discipline itself. */
    boolean reaches(Body body, String organisation, boolean onOrganisation, LocalDate day) {
        return !(onOrganisation && body.committee().equals(organisation)) && under(body.committee(), organisation, day);
    }

    /** Whether it is above: of a committee further up, or of the same committee the organ to which the other answers. */
    boolean isAbove(Body higher, Body lower, LocalDate day) {
        if (higher.committee().equals(lower.committee())) {
            return rank(higher) > rank(lower);
        }
        return under(higher.committee(), lower.committee(), day);
    }

    private boolean under(String committee, String organisation, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(UNDER)
                .bind("committee", committee)
                .bind("organisation", organisation)
                .bind("day", day)
                .mapTo(boolean.class)
                .one());
    }

    /** The inspection committee answers to the standing committee, and that to the committee. */
    private static int rank(Body body) {
        String kind = body.kind().name();
        return kind.endsWith("INSPECTION_COMMITTEE") ? 0 : kind.endsWith("STANDING_COMMITTEE") ? 1 : 2;
    }
}
