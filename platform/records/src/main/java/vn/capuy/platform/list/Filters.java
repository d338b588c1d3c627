package vn.capuy.platform.list;

import java.util.HashMap;
import java.util.Map;

/** The filters of a list by name; one that is absent is null. */
public final class Filters {
    private Filters() {}

    /** @param namesAndValues a name, its value, and so on */
    public static Map<String, Object> of(Object... namesAndValues) {
        var filters = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            filters.put((String) namesAndValues[i], value instanceof Enum<?> code ? code.name() : value);
        }
        return filters;
    }
}
