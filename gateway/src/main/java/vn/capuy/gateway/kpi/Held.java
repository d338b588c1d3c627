package vn.capuy.gateway.kpi;

import java.time.Instant;

/**
 * An answer as a service gave it.
 *
 * @param tag by which the service knows it again; null where it gave none
 * @param at when the service last said it
 * @param size how many characters it came in
 */
record Held<T>(T content, String tag, Instant at, int size) {}
