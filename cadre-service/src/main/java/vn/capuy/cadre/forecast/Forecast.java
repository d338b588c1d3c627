package vn.capuy.cadre.forecast;

import java.util.Map;
import vn.capuy.platform.list.ListQuery;

/**
 * One kind of forecast, ready to be read page by page or counted by month.
 *
 * @param list its lines; the first column of their order is the day of each
 * @param binds what the list binds
 */
record Forecast<T extends Record>(ListQuery<T> list, Map<String, Object> binds) {
    String dayColumn() {
        return list.order().getFirst().column();
    }
}
