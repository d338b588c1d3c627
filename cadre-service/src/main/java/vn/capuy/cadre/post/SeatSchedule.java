package vn.capuy.cadre.post;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;

/**
 * How many seats a post has from which day on.
 *
 * @param since the seats by the first day on which there are so many
 */
record SeatSchedule(NavigableMap<LocalDate, Integer> since) {
    /** @param from null for the seats that the post was created with */
    void put(LocalDate from, int seats) {
        since.put(from == null ? LocalDate.MIN : from, seats);
    }

    int on(LocalDate day) {
        return since.floorEntry(day).getValue();
    }

    /** The days on which the seats changed that lie between these; the last one is null where there is no end. */
    List<LocalDate> changesWithin(LocalDate from, LocalDate to) {
        Set<LocalDate> later = since.tailMap(from, false).keySet();
        return later.stream().filter(day -> to == null || !day.isAfter(to)).toList();
    }
}
