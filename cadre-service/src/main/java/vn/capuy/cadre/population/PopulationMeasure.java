package vn.capuy.cadre.population;

/** In what the amounts of a make-up are given. */
public enum PopulationMeasure {
    PERSONS,
    PERCENT
}
