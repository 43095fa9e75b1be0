/** Review. */
export default function ReviewPage() {
  return <p>Review</p>;
}
