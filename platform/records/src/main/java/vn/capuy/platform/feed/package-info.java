/**
 * Events between services and to other systems: written to the outbox with the change they tell of, read over plain HTTP as
 * CloudEvents in one order that no late commit can break.
 */
package vn.capuy.platform.feed;
