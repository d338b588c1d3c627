package vn.capuy.platform.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A view's members as columns, and an item's values in their order. */
final class Columns {
    private Columns() {}

    static List<String> of(Class<?> view) {
        return named("", view);
    }

    /** The values as they are; many in one cell are joined. */
    static List<Object> values(Object item, Class<?> view) {
        var values = new ArrayList<>();
        add(item, view, values);
        return values;
    }

    private static List<String> named(String prefix, Class<?> view) {
        return Arrays.stream(view.getRecordComponents())
                .flatMap(member -> member.getType().isRecord()
                        ? named(prefix + name(member) + ".", member.getType()).stream()
                        : Stream.of(prefix + name(member)))
                .toList();
    }

    /** The name that it has in JSON, so that one member has one name. */
    private static String name(RecordComponent member) {
        JsonProperty told = member.getAccessor().getAnnotation(JsonProperty.class);
        return told == null || told.value().isEmpty() ? member.getName() : told.value();
    }

    private static void add(Object item, Class<?> view, List<Object> values) {
        for (RecordComponent member : view.getRecordComponents()) {
            Object value = item == null ? null : read(item, member);
            if (member.getType().isRecord()) {
                add(value, member.getType(), values);
            } else if (value instanceof Collection<?> many) {
                values.add(many.stream().map(String::valueOf).collect(Collectors.joining(" ")));
            } else {
                values.add(value);
            }
        }
    }

    private static Object read(Object item, RecordComponent member) {
        try {
            return member.getAccessor().invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + member, e);
        }
    }
}
