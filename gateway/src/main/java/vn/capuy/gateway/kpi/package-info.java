/**
 * The figures of the whole suite: every service is asked at once for its own, and the answers are put side by side. Nothing
 * is ever summed across services, and what could not be had is named, not guessed.
 */
package vn.capuy.gateway.kpi;
