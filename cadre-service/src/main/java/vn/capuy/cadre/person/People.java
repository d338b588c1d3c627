package vn.capuy.cadre.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.capuy.cadre.shared.Filters;
import vn.capuy.cadre.shared.ListQuery;
import vn.capuy.cadre.shared.Projections;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Cadres, written as entities and read as views within the caller's scope. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {
    private static final String WITHIN_SCOPE = Organisation.withinScope("p.managed_by");

    /** The highest of what was entered with the cadre and what he attained since. */
    private static final String THEORY_LEVEL = """
            (select held.level from (select p.theory_level as level
                union all select t.level from theory_attainment t where t.person = p.id and t.voided_at is null) held
              where held.level is not null
              order by array_position(array['ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR'], held.level) desc
              limit 1)""";

    private static final String VIEW = """
            select p.id, p.code, p.full_name, p.folded_name, p.sex, p.born_on, p.ethnicity, p.home_place, p.managed_by,
              %s as managed_by_name, p.probationary_on, p.official_on, p.education,
              %s as theory_level, p.recorded_at,
              p.recorded_by, p.version,
              case when cast(:spelled as text) is null or strpos(p.spelled_name, :spelled) > 0 then 0 else 1 end as rank
            from person p join org_unit u on u.code = p.managed_by
            where p.voided_at is null and %s""".formatted(Projections.named("u.name"), THEORY_LEVEL, WITHIN_SCOPE);

    private static final String LIST = VIEW + " and " + Projections.equal("p.managed_by", "managedBy")
            + " and (cast(:pattern as text) is null or p.folded_name like :pattern or p.code = :q)";

    private final Projections projections;
    private final Jdbi jdbi;
    private final Caller caller;

    People(Projections projections, Jdbi jdbi, Caller caller) {
        this.projections = projections;
        this.jdbi = jdbi;
        this.caller = caller;
    }

    Page<PersonView> page(PersonFilter filter, PageRequest page) {
        String asked = filter.q == null || filter.q.isBlank() ? null : filter.q.strip();
        var list = new ListQuery<>(
                LIST,
                PersonView.class,
                List.of(ListQuery.number("rank"), ListQuery.text("folded_name"), ListQuery.id("id")),
                person -> Cursor.at(
                        PersonSearch.rank(person.fullName(), asked),
                        VietnameseText.fold(person.fullName()),
                        person.id()));
        return projections.page(
                list,
                page,
                Filters.of(
                        "managedBy",
                        filter.managedBy,
                        "q",
                        asked,
                        "pattern",
                        asked == null ? null : PersonSearch.pattern(asked),
                        "spelled",
                        asked == null ? null : PersonSearch.spelled(asked)));
    }

    Optional<PersonView> view(UUID id) {
        return projections.one(VIEW + " and p.id = :id", PersonView.class, Filters.of("id", id, "spelled", null));
    }

    Set<String> existing(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery("select code from person where code = any(:codes)")
                .bindArray("codes", String.class, Set.copyOf(codes))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    /** The cadres of these codes that exist for the caller, by code: in one query. */
    public Map<String, PersonRef> byCode(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select p.id, p.code, p.full_name, p.sex, p.born_on, p.managed_by from person p"
                                + " where p.code = any(:codes) and p.voided_at is null and " + WITHIN_SCOPE)
                .bindArray("codes", String.class, Set.copyOf(codes))
                .bind("scope", caller.scope())
                .map(ConstructorMapper.of(PersonRef.class))
                .collect(Collectors.toMap(PersonRef::code, person -> person)));
    }

    /** The cadre of a code, where he exists for the caller. */
    public Optional<PersonRef> find(String code) {
        return Optional.ofNullable(byCode(List.of(code)).get(code));
    }
}
