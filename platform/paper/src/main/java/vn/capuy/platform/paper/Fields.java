package vn.capuy.platform.paper;

import java.util.List;

/** One line of a form: fields side by side, each value on dots that lead to the next. */
public record Fields(List<Field> fields) implements Block {

    public Fields {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("A line of a form needs a field");
        }
    }

    public int shares() {
        return fields.stream().mapToInt(Field::share).sum();
    }
}
