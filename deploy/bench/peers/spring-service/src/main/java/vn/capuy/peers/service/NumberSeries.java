package vn.capuy.peers.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A series of numbers, locked by whoever takes the next one until he commits. */
@Entity
@Table(name = "document_series")
@IdClass(NumberSeries.Key.class)
class NumberSeries {
    @Id
    String issuer;

    @Id
    String series;

    @Id
    String term;

    int lastNumber;
    LocalDate latestOn;

    record Key(String issuer, String series, String term) implements Serializable {}

    int takeNext(LocalDate day) {
        lastNumber++;
        if (latestOn == null || day.isAfter(latestOn)) {
            latestOn = day;
        }
        return lastNumber;
    }
}
