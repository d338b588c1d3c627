package vn.capuy.cadre.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.capuy.cadre.person.TheoryLevel;
import vn.capuy.cadre.post.PostKind;
import vn.capuy.cadre.post.PostRef;
import vn.capuy.cadre.post.Posts;
import vn.capuy.cadre.training.rules.TheoryAsked;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.problem.ProblemException;

/** Tells of the approved planning lists who is to be sent to which theory. */
@ApplicationScoped
class Needs {
    private static final Set<PostKind> DEPUTIES = EnumSet.of(PostKind.DEPUTY_HEAD, PostKind.COMMITTEE_MEMBER);
    private static final Set<PostKind> OF_CELLS = EnumSet.of(PostKind.CELL_SECRETARY, PostKind.VILLAGE_HEAD);
    private static final Set<UnitKind> AT_GRASSROOTS =
            EnumSet.of(UnitKind.GRASSROOTS_COMMITTEE, UnitKind.COMMUNE, UnitKind.TOWN);
    private static final Set<UnitKind> IN_CELLS = EnumSet.of(UnitKind.CELL, UnitKind.VILLAGE, UnitKind.QUARTER);

    private static final String PLANNED = """
            select distinct on (c.code) c.id, c.code, c.full_name, l.code as list, l.target_term
            from planning_entry e join planning_list l on l.id = e.list join person c on c.id = e.person
            where e.post = :post and l.state = 'APPROVED' and l.voided_at is null and c.voided_at is null
              and l.approved_on <= :day and (e.removed_on is null or e.removed_on > :day)
              and %s and %s
            order by c.code, l.target_term desc""".formatted(
                    Organisation.withinScope("l.committee", "l.proposed_on"), Organisation.withinScope("c.managed_by"));

    private final Posts posts;
    private final Organisation organisation;
    private final Projections projections;
    private final TheoryLevels theory;
    private final EnteredLimits limits;
    private final Clock clock;

    Needs(
            Posts posts,
            Organisation organisation,
            Projections projections,
            TheoryLevels theory,
            EnteredLimits limits,
            Clock clock) {
        this.posts = posts;
        this.organisation = organisation;
        this.projections = projections;
        this.theory = theory;
        this.limits = limits;
        this.clock = clock;
    }

    /** A cadre who is planned for the post. */
    public record Planned(UUID id, String code, String fullName, String list, String targetTerm) {}

    NeedsView of(String code, LocalDate asOf) {
        PostRef post = posts.find(code).orElseThrow(ProblemException::notFound);
        LocalDate day = asOf == null ? VietnamTime.today(clock) : asOf;
        Optional<DatedLimit.Version<Integer>> version = limitOf(post)
                .map(limits::of)
                .filter(limit -> limit.holdsOn(day))
                .map(limit -> limit.versionOn(day));
        TheoryLevel asked = version.map(each -> level(each.value())).orElse(null);
        Citation citation = version.map(DatedLimit.Version::citation).orElse(null);
        return new NeedsView(
                post.code(),
                day,
                asked,
                citation == null ? null : citation.document(),
                citation == null ? null : citation.certainty().name(),
                asked == null ? List.of() : lacking(post, day, asked));
    }

    private List<NeedsView.Need> lacking(PostRef post, LocalDate day, TheoryLevel asked) {
        List<Planned> planned = projections.all(PLANNED, Planned.class, Map.of("post", post.id(), "day", day));
        var held = theory.on(planned.stream().map(Planned::id).toList(), day);
        return planned.stream()
                .filter(each -> !held.containsKey(each.id())
                        || held.get(each.id()).level().compareTo(asked) < 0)
                .map(each -> need(each, held.get(each.id()), asked))
                .toList();
    }

    private static NeedsView.Need need(Planned planned, TheoryLevels.Held held, TheoryLevel asked) {
        return new NeedsView.Need(
                planned.code(),
                planned.fullName(),
                planned.list(),
                planned.targetTerm(),
                held == null ? null : held.level(),
                held == null ? null : held.since(),
                asked);
    }

    private Optional<DatedLimit<Integer>> limitOf(PostRef post) {
        if (post.kind() == PostKind.OFFICER) {
            return Optional.empty();
        }
        UnitKind unit =
                organisation.find(post.org()).map(Organisation.Unit::kind).orElseThrow(ProblemException::notFound);
        if (OF_CELLS.contains(post.kind()) || IN_CELLS.contains(unit)) {
            return Optional.of(TheoryAsked.CELLS);
        }
        if (AT_GRASSROOTS.contains(unit)) {
            return Optional.of(TheoryAsked.GRASSROOTS);
        }
        return Optional.of(DEPUTIES.contains(post.kind()) ? TheoryAsked.DEPUTIES : TheoryAsked.LEADERS);
    }

    /** 0 is none; whatever is above the highest is the highest. */
    private static TheoryLevel level(int number) {
        TheoryLevel[] all = TheoryLevel.values();
        return number == 0 ? null : all[Math.min(number, all.length) - 1];
    }
}
