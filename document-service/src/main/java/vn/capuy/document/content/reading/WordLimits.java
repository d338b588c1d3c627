package vn.capuy.document.content.reading;

import java.time.Duration;

/**
 * How much is read of one file.
 *
 * @param characters kept of it at most; 300,000 are about 150 pages
 * @param pages of a PDF
 * @param time that it may take
 */
record WordLimits(int characters, int pages, Duration time) {
    static final WordLimits USUAL = new WordLimits(300_000, 1_000, Duration.ofSeconds(20));
}
