package vn.capuy.demo;

import java.time.LocalDate;

/** A person in a post; {@code to} is included, null while still held. */
record Holding(Person person, Post post, LocalDate from, LocalDate to) {
    boolean on(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    boolean meets(Holding other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }
}
