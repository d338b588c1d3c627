package vn.capuy.platform.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** SQL into view records, for the caller at hand: binds his {@code scope} and {@code lang}. */
@ApplicationScoped
public class Projections {
    private final Jdbi jdbi;
    private final Caller caller;
    private final CallerLanguage language;

    public Projections(Jdbi jdbi, Caller caller, CallerLanguage language) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.language = language;
    }

    /** SQL: a name in the caller's language, of the columns {@code <prefix>_vi}, {@code _en} and {@code _ar}. */
    public static String named(String prefix) {
        return "(case :lang when 'en' then coalesce(%1$s_en, %1$s_vi) when 'ar' then coalesce(%1$s_ar, %1$s_vi) else %1$s_vi end)"
                .formatted(prefix);
    }

    /** SQL: the filter is absent, or the column has its value. */
    public static String equal(String column, String filter) {
        return "(cast(:%2$s as text) is null or %1$s = :%2$s)".formatted(column, filter);
    }

    /** SQL: the column's day is not before {@code from} and not after {@code to}, where they are asked for. */
    public static String between(String column) {
        return "(cast(:from as date) is null or %1$s >= :from) and (cast(:to as date) is null or %1$s <= :to)"
                .formatted(column);
    }

    public <T extends Record> Page<T> page(ListQuery<T> list, PageRequest page, Map<String, ?> filters) {
        var place = page.place(list.order().size());
        var binds = new HashMap<String, Object>(filters);
        var columns = list.order().stream().map(ListQuery.Key::column).collect(Collectors.joining(", "));
        var after = new StringBuilder();
        for (int i = 0; i < list.order().size() && place.isPresent(); i++) {
            ListQuery.Kind kind = list.order().get(i).kind();
            binds.put("after" + i, kind.read(place.get(), i));
            after.append(i == 0 ? "" : ", ").append("cast(:after%d as %s)".formatted(i, kind.type));
        }
        String beyond = place.isPresent() ? "where (%s) > (%s)".formatted(columns, after) : "";
        String sql =
                "select * from (%s) listed %s order by %s limit %d".formatted(list.sql(), beyond, columns, page.rows());
        return Page.of(all(sql, list.view(), binds), page.limit, list.place());
    }

    public <T extends Record> List<T> all(String sql, Class<T> view, Map<String, ?> binds) {
        return jdbi.withHandle(
                handle -> query(handle, sql, binds).map(Rows.of(view)).list());
    }

    public <T extends Record> Optional<T> one(String sql, Class<T> view, Map<String, ?> binds) {
        return all(sql, view, binds).stream().findFirst();
    }

    /** The rows of these keys, in the order of the keys. The sql binds {@code ids}. */
    public <T extends Record> List<T> byIds(String sql, Class<T> view, List<String> keys, Function<T, UUID> id) {
        var ids = keys.stream().map(UUID::fromString).toList();
        Map<UUID, T> found = jdbi.withHandle(handle -> query(handle, sql, Map.of())
                .bindArray("ids", UUID.class, ids)
                .map(Rows.of(view))
                .collect(Collectors.toMap(id, row -> row)));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private Query query(Handle handle, String sql, Map<String, ?> binds) {
        return handle.createQuery(sql)
                .bindMap(binds)
                .bind("scope", caller.scope())
                .bind("lang", language.get().tag());
    }
}
