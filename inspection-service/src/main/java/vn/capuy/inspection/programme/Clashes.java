package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.programme.rules.ClashKind;
import vn.capuy.inspection.programme.rules.ProgrammeFigures;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.list.Projections;

/** Finds where a programme and those of others burden the same subject at the same time. */
@ApplicationScoped
class Clashes {
    private final Projections projections;
    private final ItemWall wall;
    private final EnteredLimits limits;

    Clashes(Projections projections, ItemWall wall, EnteredLimits limits) {
        this.projections = projections;
        this.wall = wall;
        this.limits = limits;
    }

    /** A clash as the database tells it. */
    public record Row(
            UUID ownItem,
            int ownNumber,
            LocalDate ownFrom,
            LocalDate ownTo,
            SubjectKind subjectKind,
            String organisation,
            String member,
            ClashRelation relation,
            int daysBetween,
            boolean higher,
            boolean inScope,
            ProgrammeLevel level,
            LocalDate theirFrom,
            LocalDate theirTo,
            UUID theirProgramme,
            ProgrammeState theirState,
            String theirBody,
            int theirNumber,
            CaseKind theirKind,
            String theirOrganisation,
            String theirMember,
            String sharedMatters) {

        ClashView view() {
            return new ClashView(
                    ClashKind.of(higher, relation == ClashRelation.SAME),
                    relation,
                    daysBetween == 0,
                    daysBetween,
                    inScope ? sharedMatters != null : null,
                    new ClashView.Own(ownItem, ownNumber, ownFrom, ownTo, subjectKind, organisation, member),
                    inScope ? theirs() : outside());
        }

        private ClashView.Theirs theirs() {
            List<String> shared = sharedMatters == null ? List.of() : Arrays.asList(sharedMatters.split(" "));
            return new ClashView.Theirs(
                    level,
                    theirFrom,
                    theirTo,
                    theirProgramme,
                    theirState,
                    theirBody,
                    theirNumber,
                    theirKind,
                    theirOrganisation,
                    theirMember,
                    shared);
        }

        /** Of what lies outside his scope the caller knows that his own unit is burdened: when, and by which level. */
        private ClashView.Theirs outside() {
            return new ClashView.Theirs(level, theirFrom, theirTo, null, null, null, null, null, null, null, null);
        }
    }

    /** How many days may lie between two periods that count as near; none on a day without such a figure. */
    int nearDays(LocalDate on) {
        DatedLimit<Integer> near = limits.of(ProgrammeFigures.NEAR);
        return near.holdsOn(on) ? near.on(on) : 0;
    }

    /** @param amendment null for what stands in the programme; else for what this amendment brings */
    List<ClashView> of(ProgrammeView programme, UUID amendment, LocalDate on) {
        var binds = wall.binds(Map.of(
                "programme",
                programme.id(),
                "body",
                programme.body(),
                "near",
                nearDays(on),
                "own",
                programme.level().name(),
                "higher",
                programme.level().above().stream().map(Enum::name).collect(Collectors.joining(","))));
        binds.put("amendment", amendment);
        return projections.all(ClashSql.CLASHES, Row.class, binds).stream()
                .map(Row::view)
                .toList();
    }
}
