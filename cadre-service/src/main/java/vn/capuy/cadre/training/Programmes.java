package vn.capuy.cadre.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.cadre.person.TheoryLevel;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Programmes. They name nobody, so every reader may know of them. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<TrainingProgramme, UUID> {
    private static final String VIEW = """
            select p.id, p.code, %s as title, p.kind, p.awards, p.hours,
              (select count(*) from training_class t where t.programme = p.id and t.voided_at is null) as classes,
              p.recorded_at, p.recorded_by, p.voided_at, p.void_reason, p.version
            from training_programme p where true""".formatted(Projections.named("p.title"));

    private static final ListQuery<ProgrammeView> LIST = new ListQuery<>(
            VIEW + " and p.voided_at is null and " + Projections.equal("p.kind", "kind") + " and "
                    + Projections.equal("p.awards", "awards"),
            ProgrammeView.class,
            List.of(ListQuery.text("code")),
            programme -> Cursor.at(programme.code()));

    private final Projections projections;

    Programmes(Projections projections) {
        this.projections = projections;
    }

    /** What a class needs to know of its programme. */
    public record Ref(UUID id, String code, TrainingKind kind, TheoryLevel awards) {}

    Page<ProgrammeView> page(ProgrammeFilter filter, PageRequest page) {
        return projections.page(LIST, page, Filters.of("kind", filter.kind, "awards", filter.awards));
    }

    Optional<ProgrammeView> view(UUID id) {
        return projections.one(VIEW + " and p.id = :id", ProgrammeView.class, Map.of("id", id));
    }

    /** The programme of a code that is not voided. */
    Optional<Ref> byCode(String code) {
        return projections.one(
                "select id, code, kind, awards from training_programme where code = :code and voided_at is null",
                Ref.class,
                Map.of("code", code));
    }

    /** The level that the programme of a class awards; null for none. */
    TheoryLevel awardedBy(TrainingClass held) {
        return held.programme() == null
                ? null
                : view(held.programme()).map(ProgrammeView::awards).orElse(null);
    }
}
