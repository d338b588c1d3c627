package vn.capuy.platform.member;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.platform.feed.FeedSource;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.sql.Rows;

/** Asks who the members are, and where they belonged. */
@IfBuildProperty(name = "capuy.members", stringValue = "true")
@ApplicationScoped
public class Members {
    /** SQL: the member of alias {@code m} exists for the caller: by who manages him, or by a post that he held. */
    static final String VISIBLE = """
            (%s or exists (select 1 from member_place scope_place join org_ancestry scope_tree
                 on scope_tree.descendant = scope_place.organisation and scope_tree.ancestor = :scope
                   and scope_tree.valid && scope_place.valid and scope_tree.known_until = 'infinity'
               where scope_place.member = m.code))""".formatted(Organisation.withinScope("m.managed_by"));

    private static final String MEMBER = """
            select m.code, m.full_name, m.managed_by, m.probationary_on, m.official_on, m.voided
            from member m where m.code = any(:codes)""";

    private final Jdbi jdbi;
    private final Caller caller;
    private final FeedReader feed;

    Members(Jdbi jdbi, Caller caller, FeedReader feed) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.feed = feed;
    }

    /** A place with whose it is. */
    public record PlaceOf(String member, String organisation, LocalDate since, LocalDate until) {
        Dossier.Place place() {
            return new Dossier.Place(organisation, since, until);
        }
    }

    /** Those of the codes that are known, by code; what was entered by mistake among them. */
    public Map<String, Member> find(Collection<String> codes) {
        return read(MEMBER, codes);
    }

    /**
     * Those of the codes that exist for the caller, by code, to be named in something new; what was entered by mistake among
     * them. Where one is not known here at all, the feed is read once. A member outside the scope is not told from one whose
     * dossier is elsewhere.
     */
    public Map<String, Dossier> toBeNamed(Collection<String> codes) {
        Set<String> wanted = Set.copyOf(codes);
        if (!wanted.isEmpty() && find(wanted).size() < wanted.size()) {
            feed.pull(FeedSource.ORGANISATION);
        }
        return dossiers(read(MEMBER + " and " + VISIBLE, wanted));
    }

    /** What is known of these members, whoever asks: for rules, which must not overlook what the caller cannot see. */
    public Map<String, Dossier> dossiers(Collection<String> codes) {
        return dossiers(find(codes));
    }

    /** The organisations in which the member held a post on that day. */
    public Set<String> organisations(String code, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select organisation from member_place
                        where member = :code and valid @> cast(:day as date)""")
                .bind("code", code)
                .bind("day", day)
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    private Map<String, Member> read(String sql, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("codes", String.class, Set.copyOf(codes))
                .bind("scope", caller.scope())
                .map(Rows.of(Member.class))
                .collect(Collectors.toMap(Member::code, member -> member)));
    }

    private Map<String, Dossier> dossiers(Map<String, Member> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Dossier.Place>> places = jdbi.withHandle(handle -> handle.createQuery("""
                        select member, organisation, lower(valid) as since, upper(valid) as until from member_place
                        where member = any(:codes) order by member, valid, organisation""")
                .bindArray("codes", String.class, members.keySet())
                .map(Rows.of(PlaceOf.class))
                .collect(Collectors.groupingBy(
                        PlaceOf::member, Collectors.mapping(PlaceOf::place, Collectors.toList()))));
        return members.values().stream()
                .map(member -> new Dossier(member, places.getOrDefault(member.code(), List.of())))
                .collect(Collectors.toMap(each -> each.member().code(), Function.identity()));
    }
}
