package vn.capuy.cadre.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.capuy.cadre.forecast.rules.RetirementBand;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;

/** Who of those in posts retires when. */
@ApplicationScoped
class Retirements {
    private static final String LINES = """
            with %s, %s, %s
            select retiring.retires_on, c.code as person, c.full_name as person_name, retiring.months,
              array_agg(p.code order by p.code) as posts, string_agg(%s, '; ' order by p.code) as titles
            from retiring join held on held.person = retiring.person join post p on p.id = held.post
              join person c on c.id = retiring.person
            group by retiring.retires_on, c.code, c.full_name, retiring.months""";

    /** @param months the age in months */
    public record Row(
            LocalDate retiresOn, String person, String personName, int months, List<String> posts, String titles) {}

    Forecast<Row> in(Window window) {
        String sql = LINES.formatted(
                ForecastSql.ASKED,
                ForecastSql.HELD,
                ForecastSql.retiring(RetirementBand.between(window.on(), window.until())),
                Projections.named("p.title"));
        var list = new ListQuery<>(
                sql,
                Row.class,
                List.of(ListQuery.date("retires_on"), ListQuery.text("person")),
                row -> Cursor.at(row.retiresOn(), row.person()));
        return new Forecast<>(list, window.binds(Map.of()));
    }
}
