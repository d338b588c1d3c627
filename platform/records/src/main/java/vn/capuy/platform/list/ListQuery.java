package vn.capuy.platform.list;

import java.util.List;
import java.util.function.Function;
import vn.capuy.platform.paging.Cursor;

/**
 * A list that is read page by page.
 *
 * @param sql the whole list, without order and limit; it may bind {@code scope} and {@code lang}
 * @param view the record of its rows
 * @param order by which columns of the sql, the last of which tells every two rows apart; of what kind each is
 * @param place the ordering values of a row
 */
public record ListQuery<T extends Record>(String sql, Class<T> view, List<Key> order, Function<T, Cursor> place) {

    /** A column of the order. */
    public record Key(String column, Kind kind) {}

    /** What a column of the order holds: how its value is read back from a cursor. */
    public enum Kind {
        TEXT("text"),
        DATE("date"),
        NUMBER("bigint"),
        ID("uuid");

        final String type;

        Kind(String type) {
            this.type = type;
        }

        Object read(Cursor cursor, int index) {
            return switch (this) {
                case TEXT -> cursor.text(index);
                case DATE -> cursor.date(index);
                case NUMBER -> cursor.number(index);
                case ID -> cursor.id(index);
            };
        }
    }

    public static Key text(String column) {
        return new Key(column, Kind.TEXT);
    }

    public static Key date(String column) {
        return new Key(column, Kind.DATE);
    }

    public static Key number(String column) {
        return new Key(column, Kind.NUMBER);
    }

    public static Key id(String column) {
        return new Key(column, Kind.ID);
    }
}
