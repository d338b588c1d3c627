package vn.capuy.bench.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL with named places, as the services write it, made ready for JDBC. */
public final class NamedSql {
    private static final Pattern PLACE = Pattern.compile("(?<![:\\w]):([a-zA-Z]\\w*)");

    private final String named;
    private final String positional;
    private final List<String> places = new ArrayList<>();

    public NamedSql(String sql) {
        named = sql;
        Matcher matcher = PLACE.matcher(sql);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            places.add(matcher.group(1));
            matcher.appendReplacement(text, "?");
        }
        positional = matcher.appendTail(text).toString();
    }

    public String text() {
        return positional;
    }

    /** The text with something else at each place. */
    public String with(UnaryOperator<String> atPlace) {
        return PLACE.matcher(named).replaceAll(place -> Matcher.quoteReplacement(atPlace.apply(place.group(1))));
    }

    public void bind(PreparedStatement statement, Map<String, ?> values) throws SQLException {
        for (int i = 0; i < places.size(); i++) {
            Object value = values.get(places.get(i));
            if (value == null) {
                statement.setNull(i + 1, Types.VARCHAR);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
