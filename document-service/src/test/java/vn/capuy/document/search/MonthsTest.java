package vn.capuy.document.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthsTest {

    @Test
    void spans_grow_until_they_are_a_year_long() {
        List<String> spans = Months.spans(LocalDate.of(2018, 1, 31), LocalDate.of(2022, 3, 1));
        assertEquals("month:202203", spans.getFirst());
        assertEquals("month:202202 month:202201", spans.get(1));
        assertEquals(
                List.of(1, 2, 4, 8, 12, 12, 12),
                spans.stream().map(span -> span.split(" ").length).toList());
    }

    @Test
    void every_month_is_searched_once() {
        List<String> months = Months.spans(LocalDate.of(1997, 10, 1), LocalDate.of(2026, 11, 30)).stream()
                .flatMap(span -> Arrays.stream(span.split(" ")))
                .toList();
        assertEquals(29 * 12 + 2, months.size());
        assertEquals(months.size(), months.stream().distinct().count());
        assertEquals("month:199710", months.getLast());
    }

    @Test
    void a_month_alone_is_one_span_and_days_in_the_wrong_order_are_none() {
        assertEquals(List.of("month:202203"), Months.spans(LocalDate.of(2022, 3, 31), LocalDate.of(2022, 3, 1)));
        assertEquals(List.of(), Months.spans(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 3, 31)));
    }
}
