package vn.capuy.cadre.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.person.TheoryLevel;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Classes. They name nobody, so every reader may know of them; who was sent is within the scope of the sender. */
@ApplicationScoped
class Classes implements PanacheRepositoryBase<TrainingClass, UUID> {
    private static final String VIEW =
            """
            select t.id, t.code, %s as title, t.kind, t.provider, t.starts_on, t.ends_on,
              (select g.code from training_programme g where g.id = t.programme) as programme,
              (select count(*) from training_attendance a where a.class = t.id and a.voided_at is null and %s) as attendances,
              t.recorded_at, t.recorded_by, t.voided_at, t.void_reason, t.version
            from training_class t where true""".formatted(Projections.named("t.title"), Organisation.withinScope("a.sent_by", "a.sent_on"));

    private static final ListQuery<ClassView> LIST = new ListQuery<>(
            VIEW + " and t.voided_at is null and " + Projections.equal("t.kind", "kind") + " and "
                    + Projections.between("t.starts_on"),
            ClassView.class,
            List.of(ListQuery.date("starts_on"), ListQuery.id("id")),
            held -> Cursor.at(held.startsOn(), held.id()));

    private final Projections projections;
    private final Jdbi jdbi;

    Classes(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    /** An attendance of a class. */
    public record Seated(UUID id, String person) {}

    /** A class as the import compares it. */
    public record Known(
            UUID id,
            String code,
            String titleVi,
            String titleEn,
            String titleAr,
            TrainingKind kind,
            String provider,
            LocalDate startsOn,
            LocalDate endsOn,
            TheoryLevel awards) {
        /** The file does not tell the programme. */
        boolean isToldBy(ClassRequest told) {
            return new ClassRequest(code, titleVi, titleEn, titleAr, kind, provider, startsOn, endsOn, null)
                    .equals(told);
        }
    }

    Page<ClassView> page(ClassFilter filter, PageRequest page) {
        return projections.page(LIST, page, Filters.of("kind", filter.kind, "from", filter.from, "to", filter.to));
    }

    /** The attendances of a class that stand, by the code of the cadre; null where he is outside the caller's scope. */
    List<Seated> seated(UUID id) {
        return projections.all(
                """
                select a.id, case when %s then c.code end as person
                from training_attendance a join person c on c.id = a.person
                where a.class = :id and a.voided_at is null order by c.code""".formatted(Organisation.withinScope("a.sent_by", "a.sent_on")), Seated.class, Map.of("id", id));
    }

    Optional<ClassView> view(UUID id) {
        return projections.one(VIEW + " and t.id = :id", ClassView.class, Map.of("id", id));
    }

    Map<String, Known> byCode(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select t.id, t.code, t.title_vi, t.title_en, t.title_ar, t.kind, t.provider, t.starts_on,
                          t.ends_on, p.awards
                        from training_class t left join training_programme p on p.id = t.programme
                        where t.code = any(:codes) and t.voided_at is null""")
                .bindArray("codes", String.class, Set.copyOf(codes))
                .map(Rows.of(Known.class))
                .collect(Collectors.toMap(Known::code, known -> known)));
    }
}
