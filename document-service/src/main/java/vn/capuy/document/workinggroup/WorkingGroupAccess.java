package vn.capuy.document.workinggroup;

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
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Organisation;

/** The wall around a working group: it exists for those within whose scope its founder stood on the day of founding. */
@ApplicationScoped
public class WorkingGroupAccess {
    /** SQL: the working group of alias {@code g} exists for the caller. Binds {@code scope}. */
    public static final String VISIBLE = Organisation.withinScope("g.founded_by", "g.founded_on");

    private static final String KNOWN = """
            select g.id, g.founded_by, g.reference, g.name_vi, g.name_en, g.name_ar, g.decision, g.founded_on, e.ended_on, g.voided_at is not null as voided
            from working_group g left join working_group_end e on e.working_group = g.id where\s""" + VISIBLE;

    private final Jdbi jdbi;
    private final Caller caller;

    WorkingGroupAccess(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /**
     * A working group as others build on it.
     *
     * @param endedOn the last day of its work; null while it works
     */
    public record Known(
            UUID id,
            String foundedBy,
            String reference,
            String nameVi,
            String nameEn,
            String nameAr,
            String decision,
            LocalDate foundedOn,
            LocalDate endedOn,
            boolean voided) {
        public MultilingualName name() {
            return new MultilingualName(nameVi, nameEn, nameAr);
        }

        /** Whether it worked on that day. */
        public boolean worksOn(LocalDate day) {
            return worksWithin(day, day);
        }

        /** Whether it worked on some day of the period, both days included. */
        public boolean worksWithin(LocalDate first, LocalDate last) {
            return !voided && !last.isBefore(foundedOn) && (endedOn == null || !first.isAfter(endedOn));
        }
    }

    /** Empty where it does not exist for the caller; a void one among those that do. */
    public Optional<Known> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(KNOWN + " and g.id = :id")
                .bind("scope", caller.scope())
                .bind("id", id)
                .map(ConstructorMapper.of(Known.class))
                .findOne());
    }

    /** Those of these references, by founder and reference: for imports. */
    public Map<List<String>, Known> byReference(Collection<String> references) {
        return jdbi.withHandle(handle -> handle.createQuery(KNOWN + " and g.reference = any(:references)")
                .bind("scope", caller.scope())
                .bindArray("references", String.class, Set.copyOf(references))
                .map(ConstructorMapper.of(Known.class))
                .collect(Collectors.toMap(each -> List.of(each.foundedBy(), each.reference()), each -> each)));
    }
}
