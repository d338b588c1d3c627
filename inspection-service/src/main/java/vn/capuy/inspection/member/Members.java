package vn.capuy.inspection.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Asks who the members are, and where they belonged. */
@ApplicationScoped
public class Members {
    private final Jdbi jdbi;

    Members(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of the codes that are known, by code; what was entered by mistake among them. */
    public Map<String, Member> find(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select code, full_name, managed_by, probationary_on, official_on, voided
                        from member where code = any(:codes)""")
                .bindArray("codes", String.class, Set.copyOf(codes))
                .map(ConstructorMapper.of(Member.class))
                .collect(Collectors.toMap(Member::code, member -> member)));
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
}
