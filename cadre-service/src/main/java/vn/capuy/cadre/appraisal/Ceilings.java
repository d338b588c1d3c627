package vn.capuy.cadre.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.appraisal.rules.AppraisalFigures;
import vn.capuy.cadre.appraisal.rules.CeilingFacts;
import vn.capuy.cadre.appraisal.rules.CeilingRules;
import vn.capuy.cadre.appraisal.rules.Rating;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.list.Projections;

/** Measures groups against the ceiling on the highest rating. */
@ApplicationScoped
class Ceilings {
    private static final String RATED = """
            select count(*) as rated, count(*) filter (where rating in ('EXCELLENT', 'GOOD')) as good_or_better,
              count(*) filter (where rating = 'EXCELLENT') as excellent
            from (select coalesce(d.rating, a.proposed_rating) as rating
                  from appraisal a left join appraisal_decision d on d.appraisal = a.id and d.dropped_at is null
                  where a.grouped = :group and a.voided_at is null and (a.state = 'DECIDED' or :proposed and a.state = 'PROPOSED')
            ) told""";

    private static final String EXCELLENT = """
            select told.*, rank() over (order by told.points desc) as place from (
              select a.id as appraisal, c.code as person, c.full_name as person_name, coalesce(d.points, a.points) as points, a.state
              from appraisal a join person c on c.id = a.person
                left join appraisal_decision d on d.appraisal = a.id and d.dropped_at is null
              where a.grouped = :group and a.voided_at is null and a.state in ('DECIDED', 'PROPOSED')
                and coalesce(d.rating, a.proposed_rating) = 'EXCELLENT') told
            order by place, told.person""";

    private final Projections projections;
    private final AppraisalGroups groups;
    private final EnteredLimits limits;

    Ceilings(Projections projections, AppraisalGroups groups, EnteredLimits limits) {
        this.projections = projections;
        this.groups = groups;
        this.limits = limits;
    }

    /** How many of a group are rated how. */
    public record Counts(long rated, long goodOrBetter, long excellent) {}

    /** Whether one more of the group may be decided so; until the transaction ends, no other of the group is decided. */
    Ruling judge(GroupView group, Rating rating, LocalDate day) {
        groups.lock(group.id());
        Counts counts = count(group.id(), false);
        return CeilingRules.RULEBOOK.judge(
                new CeilingFacts(
                        day,
                        group.name(),
                        counts.goodOrBetter() + (rating.isAbove(Rating.COMPLETED) ? 1 : 0),
                        counts.excellent() + (rating == Rating.EXCELLENT ? 1 : 0)),
                limits);
    }

    GroupCheckView check(GroupView group, LocalDate day) {
        DatedLimit<Integer> share = limits.of(AppraisalFigures.EXCELLENT_SHARE);
        var version = share.holdsOn(day) ? share.versionOn(day) : null;
        Integer percent = version == null ? null : version.value();
        return new GroupCheckView(
                group.id(),
                group.code(),
                group.name(),
                day,
                percent,
                version == null ? null : version.citation().document(),
                version == null ? null : version.citation().certainty().name(),
                told(count(group.id(), false), percent),
                told(count(group.id(), true), percent),
                projections.all(EXCELLENT, ExcellentView.class, Map.of("group", group.id())));
    }

    private static CeilingCount told(Counts counts, Integer percent) {
        return CeilingCount.of(counts.rated(), counts.goodOrBetter(), counts.excellent(), percent);
    }

    private Counts count(UUID group, boolean proposed) {
        return projections
                .one(RATED, Counts.class, Map.of("group", group, "proposed", proposed))
                .orElseThrow();
    }
}
