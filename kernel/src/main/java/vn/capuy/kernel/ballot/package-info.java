/** Votes: the figures of a ballot, which must agree with each other, and the shares of votes that decide. */
package vn.capuy.kernel.ballot;
