package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.sql.Rows;

/** Which committees stand above an organisation, level by level, as the tree stood on a day. */
@ApplicationScoped
class Committees {
    /** From each unit up; one that stands no more by that day is taken as it stood last before. */
    private static final String UP = """
            with recursive up (unit, at, kind, depth) as (
              select code, code, kind, 0 from org_unit where code = any(:codes)
              union all
              select up.unit, placed.parent, above.kind, up.depth + 1
              from up
              join lateral (select p.parent from org_placement p where p.unit = up.at and lower(p.valid) <= :day
                order by p.valid @> cast(:day as date) desc, lower(p.valid) desc limit 1) placed on true
              join org_unit above on above.code = placed.parent
              where up.depth < 20)
            select unit, at, kind from up
            where kind in ('CENTRAL_COMMITTEE', 'PROVINCE_COMMITTEE', 'DISTRICT_COMMITTEE', 'GRASSROOTS_COMMITTEE')
            order by unit, depth""";

    private final Jdbi jdbi;

    Committees(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A committee at or above a unit. */
    public record Above(String unit, String at, UnitKind kind) {}

    /** By unit: its own committee first (itself, where it is one), then each above it. A unit below none has none. */
    Map<String, List<Above>> of(Collection<String> units, LocalDate day) {
        var found = new HashMap<String, List<Above>>();
        jdbi.useHandle(handle -> handle.createQuery(UP)
                .bindArray("codes", String.class, Set.copyOf(units))
                .bind("day", day)
                .map(Rows.of(Above.class))
                .forEach(each -> found.computeIfAbsent(each.unit(), unit -> new ArrayList<>())
                        .add(each)));
        return found;
    }
}
