package vn.capuy.cadre.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** Cadres, written as entities and read as views within the caller's scope. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {
    private static final int BATCH = 1000;
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
              %s as managed_by_name, p.probationary_on, p.official_on, p.education, %s as theory_level,
              p.recorded_at,
              p.recorded_by, p.voided_at, p.void_reason, p.version%%s
            from person p join org_unit u on u.code = p.managed_by
            where %s""".formatted(Projections.named("u.name"), THEORY_LEVEL, WITHIN_SCOPE);
    private static final String ONE = VIEW.formatted("");

    private static final String MANAGED =
            " and p.voided_at is null and " + Projections.equal("p.managed_by", "managedBy") + """
             and (cast(:org as text) is null or exists (select 1 from org_ancestry below
               where below.ancestor = :org and below.descendant = p.managed_by and below.valid @> cast(:today as date)
                 and below.known_until = 'infinity'))""";

    /** By name alone, as the index has them. */
    private static final ListQuery<PersonView> ALL = new ListQuery<>(
            ONE + MANAGED,
            PersonView.class,
            List.of(ListQuery.text("folded_name"), ListQuery.id("id")),
            person -> Cursor.at(VietnameseText.fold(person.fullName()), person.id()));

    private static final String SOUGHT =
            VIEW.formatted(", case when strpos(p.spelled_name, :spelled) > 0 then 0 else 1 end as rank") + MANAGED
                    + " and (p.folded_name like :pattern or p.code = :q)";

    private final Projections projections;
    private final Jdbi jdbi;
    private final Caller caller;
    private final Clock clock;

    People(Projections projections, Jdbi jdbi, Caller caller, Clock clock) {
        this.projections = projections;
        this.jdbi = jdbi;
        this.caller = caller;
        this.clock = clock;
    }

    /** Cadres by name; where a name is sought, those spelled so come first. */
    public Page<PersonView> page(PersonFilter filter, PageRequest page) {
        String asked = filter.q == null || filter.q.isBlank() ? null : filter.q.strip();
        var filters = Filters.of("managedBy", filter.managedBy, "org", filter.org, "today", VietnamTime.today(clock));
        if (asked == null) {
            return projections.page(ALL, page, filters);
        }
        filters.putAll(
                Filters.of("q", asked, "pattern", PersonSearch.pattern(asked), "spelled", PersonSearch.spelled(asked)));
        var sought = new ListQuery<>(
                SOUGHT,
                PersonView.class,
                List.of(ListQuery.number("rank"), ListQuery.text("folded_name"), ListQuery.id("id")),
                person -> Cursor.at(
                        PersonSearch.rank(person.fullName(), asked),
                        VietnameseText.fold(person.fullName()),
                        person.id()));
        return projections.page(sought, page, filters);
    }

    Optional<PersonView> view(UUID id) {
        return projections.one(ONE + " and p.id = :id", PersonView.class, Map.of("id", id));
    }

    /** The cadre, where he exists for the caller, also one whose record is voided; 404 otherwise. */
    public PersonView known(UUID id) {
        return view(id).orElseThrow(ProblemException::notFound);
    }

    /** The same for what is to be written to his dossier: refused (409) where the record is voided. */
    public PersonView standing(UUID id) {
        PersonView person = known(id);
        if (person.voidedAt() != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        return person;
    }

    /** Enters many at once, a batch at a time, so that as many as a file holds need no more memory than a few. */
    void enter(List<PersonRequest> rows, Entry entry) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            persist(rows.subList(from, Math.min(rows.size(), from + BATCH)).stream()
                    .map(row -> new Person(row, entry)));
            flush();
            getEntityManager().clear();
        }
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
                .map(Rows.of(PersonRef.class))
                .collect(Collectors.toMap(PersonRef::code, person -> person)));
    }

    /** The cadre of a code, where he exists for the caller. */
    public Optional<PersonRef> find(String code) {
        return Optional.ofNullable(byCode(List.of(code)).get(code));
    }
}
